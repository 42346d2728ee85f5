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
    fits17(fields['bureaus']) &&
    fits19(fields['themes']) &&
    fits21(fields['sections']) &&
    fits28(fields['metrics']) &&
    fits49(fields['events']) &&
    fits53(fields['documents']) &&
    fits58(fields['partners']) &&
    fits63(fields['tasks']) &&
    fits67(fields['comparisons']) &&
    fits78(fields['frameworks']) &&
    (fields['digest'] === undefined || fits7(fields['digest']))
  );
}

function fits78(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits79);
}

function fits79(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['label']) &&
    fits25(fields['quote']) &&
    fits80(fields['levels'])
  );
}

function fits80(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits81);
}

function fits81(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits16(fields['count']) && fits3(fields['label']) && fits25(fields['quote']) && fits82(fields['items']);
}

function fits82(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits83);
}

function fits83(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits3(fields['label']) && fits25(fields['quote']) && fits84(fields['tasks']);
}

function fits84(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits67(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits68);
}

function fits68(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    fits3(fields['label']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    fits32(fields['unit']) &&
    fits69(fields['basis']) &&
    (fields['caveat'] === undefined || fits3(fields['caveat'])) &&
    fits70(fields['rows'])
  );
}

function fits70(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 100 && value.every(fits71);
}

function fits71(value: unknown): boolean {
  return fits72(value) || fits74(value) || fits76(value);
}

function fits76(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits77(fields['notStated']);
}

function fits77(value: unknown): boolean {
  return value === true;
}

function fits74(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits16(fields['count']) && fits75(fields['records']);
}

function fits75(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits72(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['bureau']) && fits73(fields['metrics']);
}

function fits73(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits2);
}

function fits69(value: unknown): boolean {
  return value === 'stated' || value === 'counted';
}

function fits63(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits64);
}

function fits64(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits37(fields['time']) &&
    fits65(fields['continues']) &&
    fits66(fields['metrics']) &&
    fits25(fields['quote'])
  );
}

function fits66(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits65(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits58(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits59);
}

function fits59(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits60(fields['kind']) && fits61(fields['actions']);
}

function fits61(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits62);
}

function fits62(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['what']) &&
    fits25(fields['quote'])
  );
}

function fits60(value: unknown): boolean {
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

function fits53(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits54);
}

function fits54(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits55(fields['status']) &&
    fits4(fields['action']) &&
    (fields['issuers'] === undefined || fits56(fields['issuers'])) &&
    fits57(fields['mentions'])
  );
}

function fits57(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits25);
}

function fits56(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits55(value: unknown): boolean {
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

function fits49(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits50);
}

function fits50(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits37(fields['time']) &&
    fits51(fields['role']) &&
    (fields['metrics'] === undefined || fits52(fields['metrics'])) &&
    fits25(fields['quote']) &&
    fits25(fields['sentence'])
  );
}

function fits52(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits51(value: unknown): boolean {
  return value === 'outcome' || value === 'plan';
}

function fits28(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits29);
}

function fits29(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['label']) &&
    fits30(fields['quantity']) &&
    (fields['direction'] === undefined || fits35(fields['direction'])) &&
    (fields['basis'] === undefined || fits36(fields['basis'])) &&
    (fields['since'] === undefined || fits37(fields['since'])) &&
    fits37(fields['time']) &&
    fits41(fields['role']) &&
    (fields['expected'] === undefined || fits42(fields['expected'])) &&
    (fields['cumulative'] === undefined || fits43(fields['cumulative'])) &&
    fits44(fields['attribution']) &&
    (fields['change'] === undefined || fits45(fields['change'])) &&
    (fields['otherChanges'] === undefined || fits46(fields['otherChanges'])) &&
    (fields['before'] === undefined || fits47(fields['before'])) &&
    (fields['shareOf'] === undefined || fits3(fields['shareOf'])) &&
    (fields['of'] === undefined || fits2(fields['of'])) &&
    (fields['series'] === undefined || fits2(fields['series'])) &&
    (fields['leading'] === undefined || fits48(fields['leading'])) &&
    fits25(fields['quote']) &&
    fits25(fields['sentence'])
  );
}

function fits48(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits47(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits30(fields['quantity']) && (fields['time'] === undefined || fits37(fields['time'])) && fits25(fields['quote'])
  );
}

function fits46(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 8 && value.every(fits45);
}

function fits45(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits30(fields['quantity']) &&
    fits35(fields['direction']) &&
    fits36(fields['basis']) &&
    (fields['since'] === undefined || fits37(fields['since'])) &&
    fits25(fields['quote'])
  );
}

function fits44(value: unknown): boolean {
  return value === 'own' || value === 'joint' || value === 'economy-wide' || value === 'third-party';
}

function fits43(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits42(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits41(value: unknown): boolean {
  return value === 'outcome' || value === 'target' || value === 'context';
}

function fits37(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits5(fields['edtf']) &&
    fits38(fields['kind']) &&
    fits39(fields['stated']) &&
    (fields['assigned'] === undefined || fits40(fields['assigned'])) &&
    (fields['duration'] === undefined || fits30(fields['duration'])) &&
    (fields['quote'] === undefined || fits25(fields['quote']))
  );
}

function fits40(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits39(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits38(value: unknown): boolean {
  return value === 'as-of' || value === 'during' || value === 'by' || value === 'from';
}

function fits36(value: unknown): boolean {
  return (
    value === 'year-on-year' ||
    value === 'period-on-period' ||
    value === 'two-year-average' ||
    value === 'stated-time' ||
    value === 'not-stated'
  );
}

function fits35(value: unknown): boolean {
  return value === 'up' || value === 'down';
}

function fits30(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits31(fields['value']) &&
    fits32(fields['unit']) &&
    fits33(fields['qualifier']) &&
    (fields['high'] === undefined || fits34(fields['high'])) &&
    fits4(fields['written']) &&
    (fields['numeral'] === undefined || fits27(fields['numeral']))
  );
}

function fits34(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits33(value: unknown): boolean {
  return value === 'exact' || value === 'about' || value === 'nearly' || value === 'over' || value === 'under';
}

function fits32(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40;
}

function fits31(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits21(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits22);
}

function fits22(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    (fields['parent'] === undefined || fits2(fields['parent'])) &&
    (fields['marker'] === undefined || fits4(fields['marker'])) &&
    fits3(fields['title']) &&
    (fields['year'] === undefined || fits23(fields['year'])) &&
    fits24(fields['role']) &&
    fits25(fields['quote']) &&
    (fields['note'] === undefined || fits3(fields['note']))
  );
}

function fits25(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits26(fields['spans']);
}

function fits26(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 64 && value.every(fits27);
}

function fits27(value: unknown): boolean {
  return Array.isArray(value) && fits16(value[0]) && fits16(value[1]);
}

function fits24(value: unknown): boolean {
  return value === 'outcome' || value === 'plan' || value === 'preface';
}

function fits23(value: unknown): boolean {
  return typeof value === 'string' && pattern6.test(value);
}

function fits19(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits20);
}

function fits20(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['label']);
}

function fits17(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100 && value.every(fits18);
}

function fits18(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits3(fields['shortName']);
}

function fits9(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits10(fields['text']) &&
    (fields['kind'] === undefined || fits11(fields['kind'])) &&
    (fields['sha256'] === undefined || fits7(fields['sha256'])) &&
    fits12(fields['citation']) &&
    (fields['texts'] === undefined || fits14(fields['texts']))
  );
}

function fits14(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 50 && value.every(fits15);
}

function fits15(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['report']) &&
    (fields['kind'] === undefined || fits11(fields['kind'])) &&
    fits16(fields['start']) &&
    (fields['sha256'] === undefined || fits7(fields['sha256'])) &&
    fits12(fields['citation'])
  );
}

function fits16(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isInteger(value) && value >= 0;
}

function fits12(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits3(fields['title']) &&
    fits3(fields['container']) &&
    (fields['column'] === undefined || fits3(fields['column'])) &&
    (fields['publisher'] === undefined || fits3(fields['publisher'])) &&
    fits5(fields['published']) &&
    (fields['url'] === undefined || fits13(fields['url']))
  );
}

function fits13(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 2000 && pattern5.test(value);
}

function fits11(value: unknown): boolean {
  return value === 'table';
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
