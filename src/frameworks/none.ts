// What runs of a module that is types alone: nothing.
export {};
