/** Numbers in digits, exactly: no binary noise, and no two numbers alike that are not. */

/** A number in decimal digits: `digits` with the point after the first, times ten to the `exponent`. */
interface Decimal {
  digits: string;
  exponent: number;
}

/** More digits than these are the noise of binary fractions, or a fraction that does not end. */
const EXACT_DIGITS = 15;
/** Past these powers of ten a number is written with its power. */
const [LEAST_POWER, MOST_POWER] = [-16, 24];
const LARGEST_DENOMINATOR = 1000;

/**
 * A number in digits: 1,225, −0.6, 1/3, 5 × 10⁻³²⁴.
 * @param shift how many powers of ten are said beside it: of 14.6 trillion 12
 * @param group between groups of three digits; "" for none
 * @param significant how many digits it has at least: 5 of two is 5.0
 */
export function formatDigits(value: number, shift = 0, group = ',', significant = 0): string {
  if (value === 0) return '0'.padEnd(significant, '0').replace(/^0(?=0)/, '0.');
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const fraction = shift === 0 ? asFraction(size) : null;
  if (fraction !== null) return sign + fraction;
  const { digits: least, exponent } = decimalOf(size);
  const digits = least.padEnd(significant, '0');
  const power = exponent - shift;
  if (power <= LEAST_POWER || power >= MOST_POWER) {
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return `${sign}${mantissa} × 10${superscript(power)}`;
  }
  const whole = power < 0 ? '0' : digits.slice(0, power + 1).padEnd(power + 1, '0');
  const rest = power < 0 ? '0'.repeat(-power - 1) + digits : digits.slice(power + 1);
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (rest === '' ? '' : `.${rest}`);
}

/** The shortest digits that are this number and no other, without binary noise. */
function decimalOf(size: number): Decimal {
  const shortest = parts(size.toExponential());
  if (shortest.digits.length <= EXACT_DIGITS || Number.isInteger(size)) return shortest;
  // 0.1 + 0.2 is 0.30000000000000004: what ends in a few digits less was meant.
  const rounded = parts(size.toExponential(EXACT_DIGITS - 1));
  return rounded.digits.length < EXACT_DIGITS - 2 ? rounded : shortest;
}

function parts(exponential: string): Decimal {
  const [mantissa = '', exponent] = exponential.split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), exponent: Number(exponent) };
}

/** 1/3, of which no digits are all; null of a number whose digits end. */
function asFraction(size: number): string | null {
  if (size >= 1 || String(size).length <= EXACT_DIGITS) return null;
  for (let below = 3; below <= LARGEST_DENOMINATOR; below += 1) {
    const above = Math.round(size * below);
    if (above > 0 && above / below === size) return `${above}/${below}`;
  }
  return null;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(power: number): string {
  return String(power)
    .replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
    .replace('-', '⁻');
}
