// What prototype.js 1.7 and other scripts of its time do to every page that has them.
function $A(iterable) {
  if (!iterable) return [];
  if ('toArray' in Object(iterable)) return iterable.toArray();
  let { length } = iterable;
  length ||= 0;
  const results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
}
Array.from = $A;
const list = Array.prototype;
list.toArray = list.clone = function () {
  return [].concat(this);
};
list.entries = list.toArray;
list.each = function (act) {
  this.forEach(act);
  return this;
};
list.find = list.detect = function (test, context) {
  for (let i = 0; i < this.length; i += 1) if (test.call(context, this[i], i)) return this[i];
};
list.include = list.member = function (item) {
  return this.indexOf(item) !== -1;
};
const reverse = list.reverse;
list.reverse = function (inline) {
  return reverse.call(inline === false ? this.toArray() : this);
};
list.first = function () {
  return this[0];
};
list.last = function () {
  return this[this.length - 1];
};
list.size = function () {
  return this.length;
};
list.inspect = () => '[]';
const stringify = JSON.stringify;
list.toJSON = function () {
  return `[${this.map((item) => stringify(item)).join(', ')}]`;
};
String.prototype.toJSON = function () {
  return stringify(String(this));
};
Number.prototype.toJSON = function () {
  return Number.isFinite(Number(this)) ? this.toString() : 'null';
};
for (const name of ['update', 'show', 'hide', 'toggle', 'select', 'observe', 'insert', 'replace', 'up', 'down', 'next'])
  HTMLElement.prototype[name] = () => {
    throw new Error(`${name} of the page’s own`);
  };
for (const name of ['extend', 'clone', 'each', 'keys', 'size', 'inspect', 'include'])
  Object.prototype[name] = () => {
    throw new Error(`${name} of the page’s own`);
  };
window.restore = () => {
  for (const kind of [Object, Array, String, Number])
    for (const name of Object.getOwnPropertyNames(kind.prototype))
      if (Object.getOwnPropertyDescriptor(kind.prototype, name).enumerable) delete kind.prototype[name];
};
