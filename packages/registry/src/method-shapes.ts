import type { Capabilities, CapabilityName } from '@picturedesk/provider'

/**
 * How a method answers: by a promise, by a listing (awaited to a page, iterated to
 * items) or by items alone.
 */
export type Answer = 'promise' | 'listing' | 'items'

/** What a caller in between must know of a method, which types cannot tell it at run time. */
export interface MethodShape {
  readonly answer: Answer
  /** Which argument is the call's options: the last that the interface names. */
  readonly optionsAt: 0 | 1 | 2
}

/** Every method of the interface by capability; the compiler holds it to the interface. */
export const METHOD_SHAPES: {
  readonly [Name in CapabilityName]: {
    readonly [Method in keyof Capabilities[Name]]-?: ShapeOf<Capabilities[Name][Method]>
  }
} = {
  search: {
    assets: { answer: 'listing', optionsAt: 1 },
    similar: { answer: 'listing', optionsAt: 1 },
    byImage: { answer: 'listing', optionsAt: 1 },
  },
  assets: { get: { answer: 'promise', optionsAt: 1 } },
  categories: { list: { answer: 'listing', optionsAt: 1 } },
  topics: {
    categories: { answer: 'listing', optionsAt: 1 },
    list: { answer: 'listing', optionsAt: 1 },
    get: { answer: 'listing', optionsAt: 2 },
  },
  licensing: {
    purchase: { answer: 'promise', optionsAt: 1 },
    resolve: { answer: 'promise', optionsAt: 1 },
    history: { answer: 'listing', optionsAt: 1 },
    get: { answer: 'promise', optionsAt: 1 },
    download: { answer: 'promise', optionsAt: 1 },
    warrant: { answer: 'promise', optionsAt: 1 },
  },
  favorites: {
    list: { answer: 'listing', optionsAt: 1 },
    add: { answer: 'promise', optionsAt: 1 },
    reorder: { answer: 'promise', optionsAt: 1 },
    remove: { answer: 'promise', optionsAt: 1 },
  },
  recents: {
    list: { answer: 'listing', optionsAt: 1 },
    remove: { answer: 'promise', optionsAt: 1 },
  },
  streaming: { url: { answer: 'promise', optionsAt: 1 } },
  usage: { report: { answer: 'promise', optionsAt: 1 } },
  tagging: {
    tag: { answer: 'items', optionsAt: 1 },
    create: { answer: 'promise', optionsAt: 1 },
    append: { answer: 'promise', optionsAt: 2 },
    list: { answer: 'listing', optionsAt: 0 },
    status: { answer: 'promise', optionsAt: 1 },
    results: { answer: 'listing', optionsAt: 1 },
  },
  moderation: {
    get: { answer: 'promise', optionsAt: 1 },
    getMany: { answer: 'items', optionsAt: 1 },
  },
}

type ShapeOf<Method> =
  NonNullable<Method> extends (...args: infer Args) => infer Answered
    ? {
        readonly answer: Answered extends Promise<unknown>
          ? 'promise'
          : Answered extends PromiseLike<unknown>
            ? 'listing'
            : 'items'
        readonly optionsAt: LastIndex<Required<Args>['length']>
      }
    : never

type LastIndex<Length> = Length extends 1 ? 0 : Length extends 2 ? 1 : Length extends 3 ? 2 : never

/** The shape of one method, which the interface has. */
export function methodShape(capability: CapabilityName, method: string): MethodShape | undefined {
  const shapes: Readonly<Record<string, MethodShape>> = METHOD_SHAPES[capability]
  return Object.hasOwn(shapes, method) ? shapes[method] : undefined
}
