/** What a change is to users. */
export type Meaning = 'fix' | 'addition' | 'break'

/**
 * A part of the house: a package by its name without the scope, `spec of <vendor>`, or `users who show <package>`: those that
 * name it in their public types or have it as a peer, each that depends on the interface, and in turn who shows one of these. `users who
 * hide <package>` are all others that depend on it, or on one of those.
 */
export type Group = string

/** A line of the policy: what is released when something changes. */
export interface PolicyRow {
  readonly change: string
  /** What the authors' changesets say. */
  readonly given: Readonly<Record<Group, Meaning>>
  /** Which packages a release consists of, and what each tells its users. No other package is released. */
  readonly released: Readonly<Partial<Record<Meaning, readonly Group[]>>>
}

/** The policy of versions. The page of the decision has this list as its table, and a test plays each line. */
export const policy: readonly PolicyRow[] = [
  {
    change: 'A fix of a vendor',
    given: { ogq: 'fix' },
    released: { fix: ['ogq'] },
  },
  {
    change: 'An addition to a vendor',
    given: { ogq: 'addition' },
    released: { addition: ['ogq'] },
  },
  {
    change: 'A break of a vendor',
    given: { ogq: 'break' },
    released: { break: ['ogq'] },
  },
  {
    change: 'A fix of the interface',
    given: { provider: 'fix' },
    released: { fix: ['provider'] },
  },
  {
    change: 'An addition to the interface',
    given: { provider: 'addition' },
    released: { addition: ['provider'] },
  },
  {
    change: 'A break of the interface',
    given: { provider: 'break' },
    released: {
      break: ['provider', 'users who show provider'],
      fix: ['users who hide provider'],
    },
  },
  {
    change: 'A break of the interface, and a fix of a vendor',
    given: { provider: 'break', ogq: 'fix' },
    released: {
      break: ['provider', 'users who show provider'],
      fix: ['users who hide provider'],
    },
  },
  {
    change: 'An addition to the interface, and its first use by a vendor',
    given: { provider: 'addition', ogq: 'addition' },
    released: { addition: ['provider', 'ogq'] },
  },
  {
    change: 'An addition to transport',
    given: { transport: 'addition' },
    released: { addition: ['transport'] },
  },
  {
    change: 'A break of transport, which vendors show',
    given: { transport: 'break' },
    released: {
      break: ['transport', 'users who show transport'],
      fix: ['users who hide transport'],
    },
  },
  {
    change: 'A break of `@picturedesk/installed`, which the mocks hide',
    given: { installed: 'break' },
    released: {
      break: ['installed', 'users who show installed'],
      fix: ['users who hide installed'],
    },
  },
  {
    change: 'An addition to the mocks',
    given: { mocks: 'addition' },
    released: { addition: ['mocks'] },
  },
  {
    change: 'A break of the mocks',
    given: { mocks: 'break' },
    released: {
      break: ['mocks', 'users who show mocks'],
      fix: ['users who hide mocks'],
    },
  },
  {
    change: 'A fix of a spec, which the vendor and its mock carry',
    given: { 'spec of ogq': 'fix', ogq: 'fix', 'mock-ogq': 'fix' },
    released: { fix: ['spec of ogq', 'ogq', 'mock-ogq'] },
  },
  {
    change: 'A break of a spec',
    given: { 'spec of ogq': 'break', ogq: 'break', 'mock-ogq': 'break' },
    released: { break: ['spec of ogq', 'ogq', 'mock-ogq'] },
  },
]
