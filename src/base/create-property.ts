import { LitElement, type PropertyDeclaration } from 'lit';

/**
 * Declares a property of an element as Lit does, and lets a removed attribute leave it as it was before any was set;
 * what the page did not write is not reflected to its tag. An element takes this as its static `createProperty`.
 *
 * @param name the property
 * @param options how it is declared, https://lit.dev/docs/components/properties/#property-options
 */
export function createProperty(this: typeof LitElement, name: PropertyKey, options?: PropertyDeclaration): void {
  LitElement.createProperty.call(this, name, { ...options, useDefault: true });
}
