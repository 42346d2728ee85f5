/** The name under which copies of core-js on a page find each other. */
const NAME = '__core-js_shared__';
/** Before this copy has made it; this module comes first. */
const isOfThePage = NAME in globalThis;

/** Takes the name away again where no other copy of core-js has it: of the four built-ins none asks for it later. */
export function leaveNoName(): void {
  if (!isOfThePage) Reflect.deleteProperty(globalThis, NAME);
}
