// Generated from schema.ts by `npm run generate`.
import { hasWords } from './has-words.js';

type Fields = Readonly<Record<string, unknown>>;

const pattern1 = /^[a-z0-9][a-z0-9-]{0,79}$/;
const pattern2 = /^[0-9./~?-]{4,32}$/;
const pattern3 = /^[A-Za-z0-9-]{2,35}$/;
const pattern4 = /^[0-9a-f]{64}$/;
const pattern5 = /^https?:\/\//i;
const pattern6 = /^\d{4}$/;

export function isReport(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits1(fields['format']) &&
    fits2(fields['id']) &&
    fits3(fields['title']) &&
    fits3(fields['publisher']) &&
    (fields['column'] === undefined || fits3(fields['column'])) &&
    (fields['partNoun'] === undefined || fits3(fields['partNoun'])) &&
    fits5(fields['published']) &&
    fits6(fields['lang']) &&
    fits7(fields['source']) &&
    fits12(fields['bureaus']) &&
    fits14(fields['themes']) &&
    fits16(fields['sections']) &&
    fits24(fields['metrics']) &&
    fits46(fields['events']) &&
    fits50(fields['documents']) &&
    fits55(fields['partners']) &&
    fits60(fields['tasks']) &&
    fits64(fields['comparisons']) &&
    fits76(fields['frameworks']) &&
    (fields['digest'] === undefined || fits9(fields['digest']))
  );
}

function fits76(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits77);
}

function fits77(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['label']) &&
    fits20(fields['quote']) &&
    fits78(fields['levels'])
  );
}

function fits78(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits79);
}

function fits79(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits23(fields['count']) && fits3(fields['label']) && fits20(fields['quote']) && fits80(fields['items']);
}

function fits80(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits81);
}

function fits81(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits3(fields['label']) && fits20(fields['quote']) && fits82(fields['tasks']);
}

function fits82(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits64(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits65);
}

function fits65(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    fits3(fields['label']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    fits66(fields['unit']) &&
    fits67(fields['basis']) &&
    (fields['caveat'] === undefined || fits3(fields['caveat'])) &&
    fits68(fields['rows'])
  );
}

function fits68(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 100 && value.every(fits69);
}

function fits69(value: unknown): boolean {
  return fits70(value) || fits72(value) || fits74(value);
}

function fits74(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits75(fields['notStated']);
}

function fits75(value: unknown): boolean {
  return value === true;
}

function fits72(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits23(fields['count']) && fits73(fields['records']);
}

function fits73(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits70(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits71(fields['metrics']);
}

function fits71(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits2);
}

function fits67(value: unknown): boolean {
  return value === 'stated' || value === 'counted';
}

function fits66(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40;
}

function fits60(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits61);
}

function fits61(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits33(fields['time']) &&
    fits62(fields['continues']) &&
    fits63(fields['metrics']) &&
    fits20(fields['quote'])
  );
}

function fits63(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits62(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits55(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits56);
}

function fits56(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits57(fields['kind']) && fits58(fields['actions']);
}

function fits58(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits59);
}

function fits59(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['what']) &&
    fits20(fields['quote'])
  );
}

function fits57(value: unknown): boolean {
  return (
    value === 'central' ||
    value === 'ministry' ||
    value === 'local' ||
    value === 'company' ||
    value === 'association' ||
    value === 'media' ||
    value === 'foreign' ||
    value === 'public'
  );
}

function fits50(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits51);
}

function fits51(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits52(fields['status']) &&
    fits4(fields['action']) &&
    (fields['issuers'] === undefined || fits53(fields['issuers'])) &&
    fits54(fields['mentions'])
  );
}

function fits54(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits20);
}

function fits53(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits52(value: unknown): boolean {
  return (
    value === 'drafted' ||
    value === 'advanced' ||
    value === 'issued' ||
    value === 'revised' ||
    value === 'compiled' ||
    value === 'planned' ||
    value === 'referenced'
  );
}

function fits46(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits47);
}

function fits47(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits33(fields['time']) &&
    fits48(fields['role']) &&
    (fields['metrics'] === undefined || fits49(fields['metrics'])) &&
    fits20(fields['quote']) &&
    fits20(fields['sentence'])
  );
}

function fits49(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits48(value: unknown): boolean {
  return value === 'outcome' || value === 'plan';
}

function fits24(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits25);
}

function fits25(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['label']) &&
    fits26(fields['quantity']) &&
    (fields['direction'] === undefined || fits31(fields['direction'])) &&
    (fields['basis'] === undefined || fits32(fields['basis'])) &&
    (fields['since'] === undefined || fits33(fields['since'])) &&
    fits33(fields['time']) &&
    fits37(fields['role']) &&
    (fields['expected'] === undefined || fits38(fields['expected'])) &&
    (fields['cumulative'] === undefined || fits39(fields['cumulative'])) &&
    fits40(fields['attribution']) &&
    (fields['change'] === undefined || fits41(fields['change'])) &&
    (fields['otherChanges'] === undefined || fits43(fields['otherChanges'])) &&
    (fields['before'] === undefined || fits44(fields['before'])) &&
    (fields['shareOf'] === undefined || fits3(fields['shareOf'])) &&
    (fields['of'] === undefined || fits2(fields['of'])) &&
    (fields['series'] === undefined || fits2(fields['series'])) &&
    (fields['leading'] === undefined || fits45(fields['leading'])) &&
    fits20(fields['quote']) &&
    fits20(fields['sentence'])
  );
}

function fits45(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits44(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits26(fields['quantity']) && (fields['time'] === undefined || fits33(fields['time'])) && fits20(fields['quote'])
  );
}

function fits43(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 8 && value.every(fits41);
}

function fits41(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits26(fields['quantity']) &&
    fits42(fields['direction']) &&
    fits32(fields['basis']) &&
    (fields['since'] === undefined || fits33(fields['since'])) &&
    fits20(fields['quote'])
  );
}

function fits42(value: unknown): boolean {
  return value === 'up' || value === 'down';
}

function fits40(value: unknown): boolean {
  return value === 'own' || value === 'joint' || value === 'economy-wide' || value === 'third-party';
}

function fits39(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits38(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits37(value: unknown): boolean {
  return value === 'outcome' || value === 'target' || value === 'context';
}

function fits33(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits5(fields['edtf']) &&
    fits34(fields['kind']) &&
    fits35(fields['stated']) &&
    (fields['assigned'] === undefined || fits36(fields['assigned'])) &&
    (fields['duration'] === undefined || fits26(fields['duration'])) &&
    (fields['quote'] === undefined || fits20(fields['quote']))
  );
}

function fits36(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits35(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits34(value: unknown): boolean {
  return value === 'as-of' || value === 'during' || value === 'by' || value === 'from';
}

function fits32(value: unknown): boolean {
  return (
    value === 'year-on-year' ||
    value === 'period-on-period' ||
    value === 'two-year-average' ||
    value === 'stated-time' ||
    value === 'not-stated'
  );
}

function fits31(value: unknown): boolean {
  return value === 'up' || value === 'down';
}

function fits26(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits27(fields['value']) &&
    fits28(fields['unit']) &&
    fits29(fields['qualifier']) &&
    (fields['high'] === undefined || fits30(fields['high'])) &&
    fits4(fields['written']) &&
    (fields['numeral'] === undefined || fits22(fields['numeral']))
  );
}

function fits30(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits29(value: unknown): boolean {
  return value === 'exact' || value === 'about' || value === 'nearly' || value === 'over' || value === 'under';
}

function fits28(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40;
}

function fits27(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits16(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits17);
}

function fits17(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    (fields['parent'] === undefined || fits2(fields['parent'])) &&
    (fields['marker'] === undefined || fits4(fields['marker'])) &&
    fits3(fields['title']) &&
    (fields['year'] === undefined || fits18(fields['year'])) &&
    fits19(fields['role']) &&
    fits20(fields['quote']) &&
    (fields['note'] === undefined || fits3(fields['note']))
  );
}

function fits20(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits21(fields['spans']);
}

function fits21(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 64 && value.every(fits22);
}

function fits22(value: unknown): boolean {
  return Array.isArray(value) && fits23(value[0]) && fits23(value[1]);
}

function fits23(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isInteger(value) && value >= 0;
}

function fits19(value: unknown): boolean {
  return value === 'outcome' || value === 'plan' || value === 'preface';
}

function fits18(value: unknown): boolean {
  return typeof value === 'string' && pattern6.test(value);
}

function fits14(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits15);
}

function fits15(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['label']);
}

function fits12(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100 && value.every(fits13);
}

function fits13(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits3(fields['shortName']);
}

function fits7(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits8(fields['text']) && fits9(fields['sha256']) && fits10(fields['citation']);
}

function fits10(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits3(fields['title']) &&
    fits3(fields['container']) &&
    (fields['column'] === undefined || fits3(fields['column'])) &&
    (fields['publisher'] === undefined || fits3(fields['publisher'])) &&
    fits5(fields['published']) &&
    (fields['url'] === undefined || fits11(fields['url']))
  );
}

function fits11(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000 && pattern5.test(value);
}

function fits9(value: unknown): boolean {
  return typeof value === 'string' && pattern4.test(value);
}

function fits8(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000000;
}

function fits6(value: unknown): boolean {
  return typeof value === 'string' && pattern3.test(value);
}

function fits5(value: unknown): boolean {
  return typeof value === 'string' && pattern2.test(value);
}

function fits3(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    (fields['zh'] === undefined || fits4(fields['zh'])) &&
    (fields['en'] === undefined || fits4(fields['en'])) &&
    hasWords(value)
  );
}

function fits4(value: unknown): boolean {
  return typeof value === 'string' && value.length >= 1 && value.length <= 2000;
}

function fits2(value: unknown): boolean {
  return typeof value === 'string' && pattern1.test(value);
}

function fits1(value: unknown): boolean {
  return value === 'gazette-report/1' || value === 'gazette-report/2';
}
