// Generated from schema.ts by `npm run generate`.
import { hasWords } from './has-words.js';

type Fields = Readonly<Record<string, unknown>>;

const pattern1 = /^[a-z0-9][a-z0-9-]{0,79}$/;
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
    fits13(fields['bureaus']) &&
    fits15(fields['themes']) &&
    fits17(fields['sections']) &&
    fits25(fields['metrics']) &&
    fits47(fields['events']) &&
    fits51(fields['documents']) &&
    fits56(fields['partners']) &&
    fits61(fields['tasks']) &&
    fits65(fields['comparisons']) &&
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
    fits21(fields['quote']) &&
    fits79(fields['levels'])
  );
}

function fits79(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits80);
}

function fits80(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits24(fields['count']) && fits3(fields['label']) && fits21(fields['quote']) && fits81(fields['items']);
}

function fits81(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits82);
}

function fits82(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits3(fields['label']) && fits21(fields['quote']) && fits83(fields['tasks']);
}

function fits83(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits65(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits66);
}

function fits66(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    fits3(fields['label']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    fits67(fields['unit']) &&
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
  return fits2(fields['bureau']) && fits24(fields['count']) && fits74(fields['records']);
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

function fits67(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40;
}

function fits61(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits62);
}

function fits62(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits34(fields['time']) &&
    fits63(fields['continues']) &&
    fits64(fields['metrics']) &&
    fits21(fields['quote'])
  );
}

function fits64(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits63(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits56(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits57);
}

function fits57(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits58(fields['kind']) && fits59(fields['actions']);
}

function fits59(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits60);
}

function fits60(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    fits3(fields['what']) &&
    fits21(fields['quote'])
  );
}

function fits58(value: unknown): boolean {
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

function fits51(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits52);
}

function fits52(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits53(fields['status']) &&
    fits4(fields['action']) &&
    (fields['issuers'] === undefined || fits54(fields['issuers'])) &&
    fits55(fields['mentions'])
  );
}

function fits55(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.every(fits21);
}

function fits54(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits53(value: unknown): boolean {
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

function fits47(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits48);
}

function fits48(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['title']) &&
    fits34(fields['time']) &&
    fits49(fields['role']) &&
    (fields['metrics'] === undefined || fits50(fields['metrics'])) &&
    fits21(fields['quote']) &&
    fits21(fields['sentence'])
  );
}

function fits50(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits2);
}

function fits49(value: unknown): boolean {
  return value === 'outcome' || value === 'plan';
}

function fits25(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits26);
}

function fits26(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    fits2(fields['section']) &&
    (fields['theme'] === undefined || fits2(fields['theme'])) &&
    (fields['note'] === undefined || fits3(fields['note'])) &&
    fits3(fields['label']) &&
    fits27(fields['quantity']) &&
    (fields['direction'] === undefined || fits32(fields['direction'])) &&
    (fields['basis'] === undefined || fits33(fields['basis'])) &&
    (fields['since'] === undefined || fits34(fields['since'])) &&
    fits34(fields['time']) &&
    fits38(fields['role']) &&
    (fields['expected'] === undefined || fits39(fields['expected'])) &&
    (fields['cumulative'] === undefined || fits40(fields['cumulative'])) &&
    fits41(fields['attribution']) &&
    (fields['change'] === undefined || fits42(fields['change'])) &&
    (fields['otherChanges'] === undefined || fits44(fields['otherChanges'])) &&
    (fields['before'] === undefined || fits45(fields['before'])) &&
    (fields['shareOf'] === undefined || fits3(fields['shareOf'])) &&
    (fields['of'] === undefined || fits2(fields['of'])) &&
    (fields['series'] === undefined || fits2(fields['series'])) &&
    (fields['leading'] === undefined || fits46(fields['leading'])) &&
    fits21(fields['quote']) &&
    fits21(fields['sentence'])
  );
}

function fits46(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits45(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits27(fields['quantity']) && (fields['time'] === undefined || fits34(fields['time'])) && fits21(fields['quote'])
  );
}

function fits44(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 8 && value.every(fits42);
}

function fits42(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits27(fields['quantity']) &&
    fits43(fields['direction']) &&
    fits33(fields['basis']) &&
    (fields['since'] === undefined || fits34(fields['since'])) &&
    fits21(fields['quote'])
  );
}

function fits43(value: unknown): boolean {
  return value === 'up' || value === 'down';
}

function fits41(value: unknown): boolean {
  return value === 'own' || value === 'joint' || value === 'economy-wide' || value === 'third-party';
}

function fits40(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits39(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits38(value: unknown): boolean {
  return value === 'outcome' || value === 'target' || value === 'context';
}

function fits34(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits5(fields['edtf']) &&
    fits35(fields['kind']) &&
    fits36(fields['stated']) &&
    (fields['assigned'] === undefined || fits37(fields['assigned'])) &&
    (fields['duration'] === undefined || fits27(fields['duration'])) &&
    (fields['quote'] === undefined || fits21(fields['quote']))
  );
}

function fits37(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits36(value: unknown): boolean {
  return typeof value === 'boolean';
}

function fits35(value: unknown): boolean {
  return value === 'as-of' || value === 'during' || value === 'by' || value === 'from';
}

function fits33(value: unknown): boolean {
  return (
    value === 'year-on-year' ||
    value === 'period-on-period' ||
    value === 'two-year-average' ||
    value === 'stated-time' ||
    value === 'not-stated'
  );
}

function fits32(value: unknown): boolean {
  return value === 'up' || value === 'down';
}

function fits27(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits28(fields['value']) &&
    fits29(fields['unit']) &&
    fits30(fields['qualifier']) &&
    (fields['high'] === undefined || fits31(fields['high'])) &&
    fits4(fields['written']) &&
    (fields['numeral'] === undefined || fits23(fields['numeral']))
  );
}

function fits31(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits30(value: unknown): boolean {
  return value === 'exact' || value === 'about' || value === 'nearly' || value === 'over' || value === 'under';
}

function fits29(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 40;
}

function fits28(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isFinite(value);
}

function fits17(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits18);
}

function fits18(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return (
    fits2(fields['id']) &&
    (fields['bureau'] === undefined || fits2(fields['bureau'])) &&
    (fields['parent'] === undefined || fits2(fields['parent'])) &&
    (fields['marker'] === undefined || fits4(fields['marker'])) &&
    fits3(fields['title']) &&
    (fields['year'] === undefined || fits19(fields['year'])) &&
    fits20(fields['role']) &&
    fits21(fields['quote']) &&
    (fields['note'] === undefined || fits3(fields['note']))
  );
}

function fits21(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits22(fields['spans']);
}

function fits22(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= 64 && value.every(fits23);
}

function fits23(value: unknown): boolean {
  return Array.isArray(value) && fits24(value[0]) && fits24(value[1]);
}

function fits24(value: unknown): boolean {
  return typeof value === 'number' && !Number.isNaN(value) && Number.isInteger(value) && value >= 0;
}

function fits20(value: unknown): boolean {
  return value === 'outcome' || value === 'plan' || value === 'preface';
}

function fits19(value: unknown): boolean {
  return typeof value === 'string' && pattern6.test(value);
}

function fits15(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100000 && value.every(fits16);
}

function fits16(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['label']);
}

function fits13(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 100 && value.every(fits14);
}

function fits14(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits2(fields['id']) && fits3(fields['name']) && fits3(fields['shortName']);
}

function fits9(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Fields;
  return fits10(fields['text']) && fits7(fields['sha256']) && fits11(fields['citation']);
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
