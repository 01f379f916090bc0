import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compareReports } from './compare.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/** What a change is, the text before, the text after. */
type Seed = readonly [string, string, string]

const breaking: readonly Seed[] = [
  [
    'a removed export',
    'export declare const a: 1\nexport declare const b: 1',
    'export declare const a: 1',
  ],
  ['a renamed export', 'export declare const a: 1', 'export declare const b: 1'],
  [
    'a narrowed parameter',
    'export declare function f(a: string | number): void',
    'export declare function f(a: string): void',
  ],
  [
    'a narrowed parameter of a method',
    'interface A { m(a: string | number): void }\nexport declare function f(): A\nexport { type A }',
    'interface A { m(a: string): void }\nexport declare function f(): A\nexport { type A }',
  ],
  [
    'a narrowed parameter of a method deep inside',
    'interface A { x: { y?: { m(a: string | number): { n(): void } } } }\nexport declare const a: A',
    'interface A { x: { y?: { m(a: string): { n(): void } } } }\nexport declare const a: A',
  ],
  [
    'a narrowed parameter of a method of a class',
    'export declare class A { #private; m(a: string | number): void }',
    'export declare class A { #private; m(a: string): void }',
  ],
  [
    'a narrowed parameter of an overload',
    'interface A { m(a: 1): 1; m(a: 2 | 3): 2 }\nexport declare const a: A',
    'interface A { m(a: 1): 1; m(a: 2): 2 }\nexport declare const a: A',
  ],
  [
    'a narrowed parameter of a constructor',
    'export declare class A { constructor(a: string | number); x: 1 }',
    'export declare class A { constructor(a: string); x: 1 }',
  ],
  [
    'a new required parameter',
    'export declare function f(a: string): void',
    'export declare function f(a: string, b: string): void',
  ],
  [
    'a new required option',
    'interface O { a?: string }\nexport declare function f(o: O): void\nexport { type O }',
    'interface O { a?: string; b: string }\nexport declare function f(o: O): void\nexport { type O }',
  ],
  [
    'a removed option',
    'interface O { a?: string; b?: number }\nexport declare function f(o: O): O\nexport { type O }',
    'interface O { a?: string }\nexport declare function f(o: O): O\nexport { type O }',
  ],
  [
    'an option that is required now',
    'interface O { a?: string }\nexport declare function f(o: O): void',
    'interface O { a: string }\nexport declare function f(o: O): void',
  ],
  [
    'a widened result',
    'export declare function f(): string',
    'export declare function f(): string | undefined',
  ],
  [
    'a widened result by a named type',
    'type R = "a" | "b"\nexport declare function f(): R\nexport { type R }',
    'type R = "a" | "b" | "c"\nexport declare function f(): R\nexport { type R }',
  ],
  [
    'a member of a result that may be absent now',
    'interface R { a: string }\nexport declare function f(): Promise<R>\nexport { type R }',
    'interface R { a?: string }\nexport declare function f(): Promise<R>\nexport { type R }',
  ],
  [
    'a removed member of a result',
    'interface R { a: string; b: string }\nexport declare function f(): R',
    'interface R { a: string }\nexport declare function f(): R',
  ],
  [
    'what a callback is given, with less',
    'interface E { a: string; b: string }\nexport declare function f(on: (e: E) => void): void',
    'interface E { a: string }\nexport declare function f(on: (e: E) => void): void',
  ],
  [
    'a class that is a type only now',
    'declare class A { x: 1 }\nexport { A }',
    'declare class A { x: 1 }\nexport { type A }',
  ],
  [
    'a type parameter that must be more',
    'interface A<T> { x: T }\nexport { type A }',
    'interface A<T extends string> { x: T }\nexport { type A }',
  ],
  [
    'a new required type parameter',
    'interface A<T> { x: T }\nexport { type A }',
    'interface A<T, U> { x: T; y?: U }\nexport { type A }',
  ],
  [
    'another default of a type parameter',
    'interface A<T = string> { x: T }\nexport { type A }',
    'interface A<T = number> { x: T }\nexport { type A }',
  ],
  [
    'a new required member of a type that no value names',
    'interface A { x: 1 }\nexport { type A }',
    'interface A { x: 1; y: 2 }\nexport { type A }',
  ],
  [
    'a removed entry of what is handed on',
    'export * from "yaml"\nexport declare const a: 1',
    'export declare const a: 1',
  ],
  [
    'a readonly member of an input that is written now',
    'export declare function f(a: readonly string[]): void',
    'export declare function f(a: string[]): void',
  ],
  [
    'a name that is not known',
    'interface A { x: 1 }\nexport { type A }',
    'interface A { x: Lost }\nexport { type A }',
  ],
  [
    'a method that a manifest does not claim any more',
    `export declare const manifest: { readonly specVersion: 'v1'; readonly capabilities: { readonly search: readonly ["assets", "similar"]; }; }`,
    `export declare const manifest: { readonly specVersion: 'v1'; readonly capabilities: { readonly search: readonly ["assets"]; }; }`,
  ],
]

const more: readonly Seed[] = [
  [
    'a removed optional parameter',
    'export declare function f(a: string, b?: string): void',
    'export declare function f(a: string): void',
  ],
  [
    'a removed option of a type that nobody can name',
    'interface O { a?: string; b?: number }\nexport declare function f(o?: Readonly<O>): void',
    'interface P { a?: string }\nexport declare function f(o?: Readonly<P>): void',
  ],
  [
    'a removed option deep inside',
    'export declare class A { m(o: { x?: { y?: 1; z?: 2 }[] }): void }',
    'export declare class A { m(o: { x?: { y?: 1 }[] }): void }',
  ],
  [
    'a removed member that a result may have',
    'interface R { a: string; b?: string }\nexport declare function f(): Promise<R>',
    'interface R { a: string }\nexport declare function f(): Promise<R>',
  ],
  [
    'a removed optional method',
    'interface P { a?(): void; b?(): void }\nexport { type P }',
    'interface P { a?(): void }\nexport { type P }',
  ],
  [
    'less for a callback',
    'export declare function f(on: (a: string, b: number) => void): void',
    'export declare function f(on: (a: string) => void): void',
  ],
]

const classes: readonly Seed[] = [
  [
    'a member that is only read now',
    'interface R { a: string }\nexport declare function f(): R',
    'interface R { readonly a: string }\nexport declare function f(): R',
  ],
  [
    'a list that is only read now',
    'export declare function f(): string[]',
    'export declare function f(): readonly string[]',
  ],
  [
    'a new method that heirs of a class need',
    'export declare abstract class A { abstract m(): void }',
    'export declare abstract class A { abstract m(): void; abstract n(): void }',
  ],
  [
    'a removed method of a class',
    'export declare class A { #private; m(): void; n(): void }',
    'export declare class A { #private; m(): void }',
  ],
  [
    'a method that is private now',
    'export declare class A { m(): void; n(): void }',
    'export declare class A { m(): void; private n }',
  ],
  [
    'a static method that is gone',
    'export declare class A { static m(): void }',
    'export declare class A { }',
  ],
  [
    'a guard that is none any more',
    'export declare function f(a: unknown): a is string',
    'export declare function f(a: unknown): boolean',
  ],
  ['another literal', 'export declare const a: "x"', 'export declare const a: "y"'],
  [
    'a default of a type parameter that is gone',
    'interface A<T = string> { x: T }\nexport { type A }',
    'interface A<T> { x: T }\nexport { type A }',
  ],
  [
    'a promise instead of a value',
    'export declare function f(): string',
    'export declare function f(): Promise<string>',
  ],
  [
    'a callback that has to give something',
    'export declare function f(on: () => void): void',
    'export declare function f(on: () => string): void',
  ],
  [
    'a constraint of a function that is narrower',
    'export declare function f<T>(a: T): T',
    'export declare function f<T extends string>(a: T): T',
  ],
  [
    'another type of an error property',
    'export declare class E extends Error { readonly code: "a" }',
    'export declare class E extends Error { readonly code: "a" | "b" }',
  ],
]

const hidden: readonly Seed[] = [
  [
    'a computed method that is gone',
    'export declare class A { [Symbol.asyncDispose](): Promise<void>; a(): void }',
    'export declare class A { a(): void }',
  ],
  [
    'a type parameter that takes no literals any more',
    'export declare function f<const T>(a: T): T',
    'export declare function f<T>(a: T): T',
  ],
  [
    'a type parameter that takes literals now',
    'export declare function f<T>(a: T): T',
    'export declare function f<const T>(a: T): T',
  ],
  [
    'the same of a method',
    'export interface A { m<const T extends readonly unknown[]>(a: T): T }',
    'export interface A { m<T extends readonly unknown[]>(a: T): T }',
  ],
  [
    'a parameter that infers a type again',
    'export declare function f<T>(a: T, b: NoInfer<T>): T',
    'export declare function f<T>(a: T, b: T): T',
  ],
  [
    'a parameter that infers no type any more',
    'export declare function f<T>(a: T, b: T): T',
    'export declare function f<T>(a: T, b: NoInfer<T>): T',
  ],
  [
    'the default of a type parameter of a function',
    'export declare function f<T = string>(a: unknown): T',
    'export declare function f<T = number>(a: unknown): T',
  ],
  [
    'a default that is gone from one of two type parameters',
    'export interface A<U, T = string> { x: T; u: U }',
    'export interface A<U, T> { x: T; u: U }',
  ],
  [
    'another default of one of two type parameters',
    'export interface A<U, T = string> { x: T; u: U }',
    'export interface A<U, T = number> { x: T; u: U }',
  ],
  [
    'a method that only heirs see now',
    'export declare class A { a(): void }',
    'export declare class A { protected a(): void }',
  ],
  [
    'a type of a namespace that is gone',
    'export declare namespace N { interface A { a: 1 } const b: 2 }',
    'export declare namespace N { const b: 2 }',
  ],
  [
    'a changed type of a namespace',
    'export declare namespace N { interface A { a: 1; b: 2 } const b: 2 }',
    'export declare namespace N { interface A { a: 1 } const b: 2 }',
  ],
  [
    'a result that is no heir any more',
    'export declare class A { m(): this }',
    'export declare class A { m(): A }',
  ],
  [
    'an option that is not picked any more',
    'interface O { a?: 1; b?: 2 }\nexport declare function f(o: Pick<O, "a" | "b">): void',
    'interface O { a?: 1; b?: 2 }\nexport declare function f(o: Pick<O, "a">): void',
  ],
  [
    'one more omitted option',
    'interface O { a?: 1; b?: 2; c?: 3 }\nexport declare function f(o: Omit<O, "c">): void',
    'interface O { a?: 1; b?: 2; c?: 3 }\nexport declare function f(o: Omit<O, "c" | "b">): void',
  ],
  [
    'all options that are gone by a wrapper',
    'interface O { a?: 1 }\nexport declare function f(o: Partial<O>): void',
    'interface O { a?: 1 }\nexport declare function f(o: Partial<Pick<O, never>>): void',
  ],
  [
    'a removed option of a mapped type',
    'export declare function f(o: { [K in "a" | "b"]?: 1 }): void',
    'export declare function f(o: { [K in "a"]?: 1 }): void',
  ],
  [
    'a removed option of a constraint',
    'interface O { a?: 1; b?: 2 }\nexport declare function f<T extends O>(o: T): void',
    'interface O { a?: 1 }\nexport declare function f<T extends O>(o: T): void',
  ],
  [
    'a removed option in a tuple',
    'export declare function f(o: [{ a?: 1; b?: 2 }]): void',
    'export declare function f(o: [{ a?: 1 }]): void',
  ],
  [
    'a removed option behind an index',
    'interface O { x: { a?: 1; b?: 2 } }\nexport declare function f(o: O["x"]): void',
    'interface O { x: { a?: 1 } }\nexport declare function f(o: O["x"]): void',
  ],
  [
    'a removed option in a condition',
    'type O<T> = T extends string ? { a?: 1; b?: 2 } : never\nexport declare function f<T>(o: O<T>): void',
    'type O<T> = T extends string ? { a?: 1 } : never\nexport declare function f<T>(o: O<T>): void',
  ],
  [
    'a removed index of an input',
    'export declare function f(o: { [k: string]: unknown; a?: 1 }): void',
    'export declare function f(o: { a?: 1 }): void',
  ],
  [
    'a removed index of a result',
    'export declare function f(): { a: 1; [k: string]: unknown }',
    'export declare function f(): { a: 1 }',
  ],
  [
    'a parameter that was any',
    'export declare function f(a: any): void',
    'export declare function f(a: string): void',
  ],
  [
    'a result that was any',
    'export declare function f(): any',
    'export declare function f(): unknown',
  ],
  [
    'a result that is any',
    'export declare function f(): string',
    'export declare function f(): any',
  ],
  [
    'a result deep inside that is any',
    'export declare function f(): Promise<{ a: string[] }>',
    'export declare function f(): Promise<{ a: any[] }>',
  ],
  [
    'a result that never comes',
    'export declare function f(): string',
    'export declare function f(): never',
  ],
  [
    'a promise instead of nothing',
    'export declare function f(): void',
    'export declare function f(): Promise<void>',
  ],
  [
    'a function that asserts nothing any more',
    'export declare function f(a: unknown): asserts a is string',
    'export declare function f(a: unknown): void',
  ],
  [
    'another order of overloads',
    'export declare function f(a: "x"): 1\nexport declare function f(a: string): 2',
    'export declare function f(a: string): 2\nexport declare function f(a: "x"): 1',
  ],
  [
    'another order of overloads of a method',
    'export interface A { m(a: "x"): 1; m(a: string): 2 }',
    'export interface A { m(a: string): 2; m(a: "x"): 1 }',
  ],
  [
    'an overload before the others',
    'export declare function f(a: string): 2',
    'export declare function f(a: "x"): 1\nexport declare function f(a: string): 2',
  ],
  [
    'private members where there were none',
    'export declare class A { a: 1 }',
    'export declare class A { #private; a: 1 }',
  ],
]

const additions: readonly Seed[] = [
  [
    'a method above a computed one',
    'export declare class A { [Symbol.asyncDispose](): Promise<void>; [Symbol.iterator](): Iterator<1> }',
    'export declare class A { a(): void; [Symbol.asyncDispose](): Promise<void>; [Symbol.iterator](): Iterator<1> }',
  ],
  [
    'a parameter that takes anything now',
    'export declare function f(a: string): void',
    'export declare function f(a: any): void',
  ],
  [
    'one more picked option',
    'interface O { a?: 1; b?: 2 }\nexport declare function f(o: Pick<O, "a">): void',
    'interface O { a?: 1; b?: 2 }\nexport declare function f(o: Pick<O, "a" | "b">): void',
  ],
  [
    'a new option under a wrapper',
    'interface O { a?: 1 }\nexport declare function f(o: Partial<O>): void',
    'interface O { a?: 1; b?: 2 }\nexport declare function f(o: Partial<O>): void',
  ],
  [
    'a new last type parameter with a default',
    'export interface A<T> { x: T }',
    'export interface A<T, U = T> { x: T; u?: U }',
  ],
  [
    'a new export',
    'export declare const a: 1',
    'export declare const a: 1\nexport declare const b: 1',
  ],
  [
    'a new optional parameter',
    'export declare function f(a: string): void',
    'export declare function f(a: string, b?: string): void',
  ],
  [
    'a widened parameter',
    'export declare function f(a: string): void',
    'export declare function f(a: string | number): void',
  ],
  [
    'a new option',
    'interface O { a?: string }\nexport declare function f(o: O): void\nexport { type O }',
    'interface O { a?: string; b?: string }\nexport declare function f(o: O): void\nexport { type O }',
  ],
  [
    'an option that takes more',
    'interface O { a?: "x" }\nexport declare function f(o: O): void\nexport { type O }',
    'interface O { a?: "x" | "y" }\nexport declare function f(o: O): void\nexport { type O }',
  ],
  [
    'an option that may be left out now',
    'interface O { a: string }\nexport declare function f(o: O): void\nexport { type O }',
    'interface O { a?: string }\nexport declare function f(o: O): void\nexport { type O }',
  ],
  [
    'a narrowed result',
    'export declare function f(): string | undefined',
    'export declare function f(): string',
  ],
  [
    'a new member of a result',
    'interface R { a: string }\nexport declare function f(): Promise<R>\nexport { type R }',
    'interface R { a: string; b: string }\nexport declare function f(): Promise<R>\nexport { type R }',
  ],
  [
    'what a callback is given, with more',
    'interface E { a: string }\ninterface O { on?(e: E): void }\nexport declare function f(o: O): void\nexport { type E, type O }',
    'interface E { a: string; b: string }\ninterface O { on?(e: E): void }\nexport declare function f(o: O): void\nexport { type E, type O }',
  ],
  [
    'a new method of a class',
    'export declare class A { #private; m(): void }',
    'export declare class A { #private; m(): void; n(): void }',
  ],
  [
    'a new overload',
    'export declare function f(a: string): string',
    'export declare function f(a: string): string\nexport declare function f(a: number): number',
  ],
  [
    'a method that a manifest claims now',
    `export declare const manifest: { readonly specVersion: 'v1'; readonly spec: { readonly version: '1.0.0'; }; readonly capabilities: { readonly search: readonly ["assets"]; }; }`,
    `export declare const manifest: { readonly specVersion: 'v1'; readonly spec: { readonly version: '1.1.0'; }; readonly capabilities: { readonly search: readonly ["assets", "similar"]; }; }`,
  ],
]

const harmless: readonly Seed[] = [
  [
    'a computed member at another place',
    'export declare class A { a(): void; [Symbol.asyncDispose](): Promise<void>; ["b-c"]: 1; 7: 1 }',
    'export declare class A { [Symbol.asyncDispose](): Promise<void>; 7: 1; ["b-c"]: 1; a(): void }',
  ],
  [
    'a binding that importers could not write anyway',
    'export declare let v: string',
    'export declare const v: string',
  ],
  [
    'an internal type of another name',
    'interface R { a: string }\nexport declare function f(): Promise<R[]>',
    'interface Q { a: string }\nexport declare function f(): Promise<Q[]>',
  ],
  [
    'a guard with a renamed parameter',
    'export declare function f(a: unknown): a is string',
    'export declare function f(b: unknown): b is string',
  ],
  [
    'what was picked written in place',
    'interface O { a?: 1; b?: 2 }\nexport declare function f(o: Pick<O, "a">): void',
    'export declare function f(o: { a?: 1 }): void',
  ],
  [
    'a renamed type parameter',
    'interface A<T> { x: T; m<U>(a: U): T }\nexport declare function f<T>(a: A<T>): T\nexport { type A }',
    'interface A<V> { x: V; m<W>(a: W): V }\nexport declare function f<V>(a: A<V>): V\nexport { type A }',
  ],
  [
    'a renamed parameter',
    'export declare function f(a: string): void',
    'export declare function f(b: string): void',
  ],
  [
    'another order',
    'interface A { x: 1; y: 2 }\nexport declare const a: A',
    'interface A { y: 2; x: 1 }\nexport declare const a: A',
  ],
  [
    'a type of its own for what was written in place',
    'export declare function f(a: { x: 1 }): void',
    'interface O { x: 1 }\nexport declare function f(a: O): void',
  ],
  [
    'an unused type that nobody can name',
    'interface Hidden { x: 1 }\nexport declare const a: 1',
    'export declare const a: 1',
  ],
  [
    'symbols and private members that are as they were',
    'declare const brand: unique symbol\nexport declare class A { #private; readonly [brand]: true }\nexport declare const a: 1',
    'declare const brand: unique symbol\nexport declare class A { #private; readonly [brand]: true }\nexport declare const a: 1\n',
  ],
  [
    'another limit of the vendor',
    `export declare const manifest: { readonly specVersion: 'v1'; readonly rateLimits: readonly [{ readonly requests: 100; readonly callers: 'registered'; }]; readonly limits: { readonly 'tagging.create': 1000; }; }`,
    `export declare const manifest: { readonly specVersion: 'v1'; readonly rateLimits: readonly [{ readonly requests: 200; readonly callers: 'registered'; }]; readonly limits: { readonly 'tagging.create': 2000; }; }`,
  ],
  [
    'another version of the spec',
    `export declare const manifest: { readonly specVersion: 'v1'; readonly spec: { readonly version: '1.0.0'; }; }`,
    `export declare const manifest: { readonly specVersion: 'v1'; readonly spec: { readonly version: '1.0.1'; }; }`,
  ],
]

const verdicts = async (seeds: readonly Seed[], isImplemented = false): Promise<string[]> => {
  const found = await compareReports(
    root,
    seeds.map(([entry, old, now]) => ({ entry, old, now, isImplemented })),
  )
  return seeds.map(([entry]) => {
    const changes = found.get(entry) ?? []
    const bump = changes.some((one) => one.bump === 'breaking')
      ? 'breaking'
      : changes.length > 0
        ? 'addition'
        : 'nothing'
    return `${entry}: ${bump}`
  })
}

describe('public types', () => {
  test('that change so that users have to change, break', async () => {
    const seeds = [...breaking, ...more, ...classes, ...hidden]
    expect(await verdicts(seeds)).toEqual(seeds.map(([entry]) => `${entry}: breaking`))
  })

  test('that have or take more are an addition', async () => {
    expect(await verdicts(additions)).toEqual(additions.map(([entry]) => `${entry}: addition`))
  })

  test('that differ in words alone are as they were', async () => {
    expect(await verdicts(harmless)).toEqual(harmless.map(([entry]) => `${entry}: nothing`))
  })

  test('that users implement break by a required member, and not by an optional one', async () => {
    const seeds: Seed[] = [
      [
        'required',
        'interface P { a(): void }\nexport declare function f(): P\nexport { type P }',
        'interface P { a(): void; b(): void }\nexport declare function f(): P\nexport { type P }',
      ],
      [
        'optional',
        'interface P { a(): void }\nexport declare function f(): P\nexport { type P }',
        'interface P { a(): void; b?(): void }\nexport declare function f(): P\nexport { type P }',
      ],
    ]
    expect(await verdicts(seeds, true)).toEqual(['required: breaking', 'optional: addition'])
    expect(await verdicts(seeds)).toEqual(['required: addition', 'optional: addition'])
  })

  test('of the interface may get names of capabilities and of optional methods, and lose none', async () => {
    const table = (search: string, rest = ''): string =>
      [
        `interface Search { ${search} }`,
        'interface Zoom { at(id: string): void }',
        `interface Capabilities { readonly search: Search; ${rest} }`,
        'type CapabilityName = keyof Capabilities',
        `type MethodName = { [N in CapabilityName]: \`\${N}.\${keyof Capabilities[N] & string}\` }[CapabilityName]`,
        'interface Manifest { readonly capabilities: { readonly [N in CapabilityName]?: readonly (keyof Capabilities[N] & string)[] } }',
        'type Provider<N extends CapabilityName = never> = Pick<Capabilities, N>',
        'type AnyProvider = Partial<Capabilities>',
        'export declare function methodNames(): readonly MethodName[]',
        'export declare function capabilityNames(): readonly CapabilityName[]',
        'export declare function manifestOf(provider: AnyProvider): Manifest',
        'export { type AnyProvider, type Capabilities, type CapabilityName, type Manifest, type MethodName, type Provider, type Search, type Zoom }',
      ].join('\n')
    const one = 'a(x: string): void'
    const seeds: Seed[] = [
      ['optional method', table(one), table(`${one}; b?(): void`)],
      ['capability', table(one), table(one, 'readonly zoom: Zoom')],
      ['required method', table(one), table(`${one}; b(): void`)],
      ['removed method', table(`${one}; b?(): void`), table(one)],
      ['renamed method', table(`${one}; b?(): void`), table(`${one}; c?(): void`)],
      ['removed capability', table(one, 'readonly zoom: Zoom'), table(one)],
      ['narrowed parameter', table(one), table('a(x: "x"): void')],
      ['method that may be absent now', table(one), table('a?(x: string): void')],
    ]
    expect(await verdicts(seeds, true)).toEqual(
      seeds.map(([entry], at) => `${entry}: ${at < 2 ? 'addition' : 'breaking'}`),
    )
  })
})
