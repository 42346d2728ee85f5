// Generated from schema.ts by `npm run generate`.
import { hasWords } from './has-words.js';

type Fields = Readonly<Record<string, unknown>>;

const pattern1 = /^[a-z0-9][a-z0-9-]{0,79}(\.[a-z0-9][a-z0-9-]{0,79})?$/;
const pattern2 = /^[0-9./~?-]{4,32}$/;
const pattern3 = /^[0-9a-f]{64}$/;
const pattern4 = /^[A-Za-z0-9-]{2,35}$/;
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
    (fields['revision'] === undefined || fits6(fields['revision'])) &&
    fits8(fields['lang']) &&
    fits9(fields['source']) &&
    fits16(fields['bureaus']) &&
    fits18(fields['themes']) &&
    fits20(fields['sections']) &&
    fits27(fields['metrics']) &&
    fits48(fields['events']) &&
    fits52(fields['documents']) &&
    fits57(fields['partners']) &&
    fits62(fields['tasks']) &&
    fits66(fields['comparisons']) &&
    fits77(fields['frameworks']) &&
    (fields['digest'] === undefined || fits7(fields['digest']))
  );
}

function fits77(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits78);
}

function fits78(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['label']) &&
    fits24(fields['quote']) &&
    fits79(fields['levels'])
  );
}

function fits79(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits80);
}

function fits80(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits15(fields['count']) && fits3(fields['label']) && fits24(fields['quote']) && fits81(fields['items']);
}

function fits81(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits82);
}

function fits82(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits3(fields['label']) && fits24(fields['quote']) && fits83(fields['tasks']);
}

function fits83(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits66(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits67);
}

function fits67(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    fits3(fields['label']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    fits31(fields['unit']) &&
    fits68(fields['basis']) &&
    (fields['caveat'] === undefined || fits3(fields['caveat'])) &&
    fits69(fields['rows'])
  );
}

function fits69(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 100 && value.every(fits70);
}

function fits70(value: unknown): boolean {
  return fits71(value) || fits73(value) || fits75(value);
}

function fits75(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits76(fields['notStated']);
}

function fits76(value: unknown): boolean {
  return value === true;
}

function fits73(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits15(fields['count']) && fits74(fields['records']);
}

function fits74(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits71(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits72(fields['metrics']);
}

function fits72(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits2);
}

function fits68(value: unknown): boolean {
  return value === 'stated' || value === 'counted';
}

function fits62(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits63);
}

function fits63(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits36(fields['time']) &&
    fits64(fields['continues']) &&
    fits65(fields['metrics']) &&
    fits24(fields['quote'])
  );
}

function fits65(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits64(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits57(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits58);
}

function fits58(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits59(fields['kind']) && fits60(fields['actions']);
}

function fits60(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits61);
}

function fits61(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['what']) &&
    fits24(fields['quote'])
  );
}

function fits59(value: unknown): boolean {
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

function fits52(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits53);
}

function fits53(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits54(fields['status']) &&
    fits4(fields['action']) &&
    (fields['issuers'] === undefined || fits55(fields['issuers'])) &&
    fits56(fields['mentions'])
  );
}

function fits56(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits24);
}

function fits55(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits54(value: unknown): boolean {
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

function fits48(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits49);
}

function fits49(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits36(fields['time']) &&
    fits50(fields['role']) &&
    (fields['metrics'] === undefined || fits51(fields['metrics'])) &&
    fits24(fields['quote']) &&
    fits24(fields['sentence'])
  );
}

function fits51(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits50(value: unknown): boolean {
  return value === 'outcome' || value === 'plan';
}

function fits27(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits28);
}

function fits28(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['label']) &&
    fits29(fields['quantity']) &&
    (fields['direction'] === undefined || fits34(fields['direction'])) &&
    (fields['basis'] === undefined || fits35(fields['basis'])) &&
    (fields['since'] === undefined || fits36(fields['since'])) &&
    fits36(fields['time']) &&
    fits40(fields['role']) &&
    (fields['expected'] === undefined || fits41(fields['expected'])) &&
    (fields['cumulative'] === undefined || fits42(fields['cumulative'])) &&
    fits43(fields['attribution']) &&
    (fields['change'] === undefined || fits44(fields['change'])) &&
    (fields['otherChanges'] === undefined || fits45(fields['otherChanges'])) &&
    (fields['before'] === undefined || fits46(fields['before'])) &&
    (fields['shareOf'] === undefined || fits3(fields['shareOf'])) &&
    (fields['of'] === undefined || fits2(fields['of'])) &&
    (fields['series'] === undefined || fits2(fields['series'])) &&
    (fields['leading'] === undefined || fits47(fields['leading'])) &&
    fits24(fields['quote']) &&
    fits24(fields['sentence'])
  );
}

function fits47(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits46(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits29(fields['quantity']) && (fields['time'] === undefined || fits36(fields['time'])) && fits24(fields['quote'])
  );
}

function fits45(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 8 && value.every(fits44);
}

function fits44(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits29(fields['quantity']) &&
    fits34(fields['direction']) &&
    fits35(fields['basis']) &&
    (fields['since'] === undefined || fits36(fields['since'])) &&
    fits24(fields['quote'])
  );
}

function fits43(value: unknown): boolean {
  return value === 'own' || value === 'joint' || value === 'economy-wide' || value === 'third-party';
}

function fits42(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits41(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits40(value: unknown): boolean {
  return value === 'outcome' || value === 'target' || value === 'context';
}

function fits36(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits5(fields['edtf']) &&
    fits37(fields['kind']) &&
    fits38(fields['stated']) &&
    (fields['assigned'] === undefined || fits39(fields['assigned'])) &&
    (fields['duration'] === undefined || fits29(fields['duration'])) &&
    (fields['quote'] === undefined || fits24(fields['quote']))
  );
}

function fits39(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits38(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits37(value: unknown): boolean {
  return value === 'as-of' || value === 'during' || value === 'by' || value === 'from';
}

function fits35(value: unknown): boolean {
  return (
    value === 'year-on-year' ||
    value === 'period-on-period' ||
    value === 'two-year-average' ||
    value === 'stated-time' ||
    value === 'not-stated'
  );
}

function fits34(value: unknown): boolean {
  return value === 'up' || value === 'down';
}

function fits29(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits30(fields['value']) &&
    fits31(fields['unit']) &&
    fits32(fields['qualifier']) &&
    (fields['high'] === undefined || fits33(fields['high'])) &&
    fits4(fields['written']) &&
    (fields['numeral'] === undefined || fits26(fields['numeral']))
  );
}

function fits33(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits32(value: unknown): boolean {
  return value === 'exact' || value === 'about' || value === 'nearly' || value === 'over' || value === 'under';
}

function fits31(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40;
}

function fits30(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits20(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits21);
}

function fits21(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    (fields['parent'] === undefined || fits2(fields['parent'])) &&
    (fields['marker'] === undefined || fits4(fields['marker'])) &&
    fits3(fields['title']) &&
    (fields['year'] === undefined || fits22(fields['year'])) &&
    fits23(fields['role']) &&
    fits24(fields['quote']) &&
    (fields['note'] === undefined || fits3(fields['note']))
  );
}

function fits24(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits25(fields['spans']);
}

function fits25(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 64 && value.every(fits26);
}

function fits26(value: unknown): boolean {
  return Array.isArray(value) && fits15(value[0]) && fits15(value[1]);
}

function fits23(value: unknown): boolean {
  return value === 'outcome' || value === 'plan' || value === 'preface';
}

function fits22(value: unknown): boolean {
  return typeof value === 'string' && pattern6.test(value);
}

function fits18(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits19);
}

function fits19(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['label']);
}

function fits16(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100 && value.every(fits17);
}

function fits17(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits3(fields['shortName']);
}

function fits9(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits10(fields['text']) &&
    (fields['sha256'] === undefined || fits7(fields['sha256'])) &&
    fits11(fields['citation']) &&
    (fields['texts'] === undefined || fits13(fields['texts']))
  );
}

function fits13(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 50 && value.every(fits14);
}

function fits14(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['report']) &&
    fits15(fields['start']) &&
    (fields['sha256'] === undefined || fits7(fields['sha256'])) &&
    fits11(fields['citation'])
  );
}

function fits15(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isInteger(value) && value >= 0;
}

function fits11(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits3(fields['title']) &&
    fits3(fields['container']) &&
    (fields['column'] === undefined || fits3(fields['column'])) &&
    (fields['publisher'] === undefined || fits3(fields['publisher'])) &&
    fits5(fields['published']) &&
    (fields['url'] === undefined || fits12(fields['url']))
  );
}

function fits12(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000 && pattern5.test(value);
}

function fits10(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000000;
}

function fits8(value: unknown): boolean {
  return typeof value === 'string' && pattern4.test(value);
}

function fits6(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (fields['of'] === undefined || fits7(fields['of'])) && fits5(fields['date']) && fits3(fields['note']);
}

function fits7(value: unknown): boolean {
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
