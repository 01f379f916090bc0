function trap(): never {
  throw new Error('secret')
}

/** What a plugin may throw: it throws itself, however it is looked at. */
export function hostileError(): object {
  return new Proxy(new Error('secret'), {
    get: trap,
    has: trap,
    getPrototypeOf: trap,
    ownKeys: trap,
    getOwnPropertyDescriptor: trap,
  })
}
