// What custom-elements.json is made from.
export default {
  globs: ['src/elements/**/*.ts', 'src/core/element.ts'],
  exclude: ['src/**/define.ts'],
  litelement: true,
  packagejson: false,
};
