/**
 * jest gives tests a realm of their own, in which errors of Node's core are no instance of `Error`. Outside of tests
 * they are; this makes it so here as well. Imported for its effect.
 */
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, value: unknown): boolean {
    const ordinary = Function.prototype[Symbol.hasInstance].call(this as () => void, value)
    return ordinary || (this === Error && Object.prototype.toString.call(value) === '[object Error]')
  }
})
