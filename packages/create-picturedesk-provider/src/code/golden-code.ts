import { literal } from '../guess/option-target.ts'
import type { VendorModel } from '../model/vendor-model.ts'

/** The case of the suite that pins what a method gives, by the method. */
const CASES: Readonly<Record<string, string>> = {
  'search.assets': 'golden/asset',
  'licensing.purchase': 'golden/purchase',
  'tagging.tag': 'golden/tags',
  'moderation.checkOne': 'golden/findings',
  'moderation.get': 'golden/product',
  'categories.list': 'golden/listed',
  'topics.categories': 'golden/listed',
  'topics.list': 'golden/listed',
  'entitlements.list': 'golden/listed',
  'collections.list': 'golden/listed',
  'favorites.list': 'golden/listed',
  'recents.list': 'golden/listed',
}

/** Leaves out the cases that need golden values, which only the author can take from the documentation. */
export function goldenCode({ id, capabilities }: VendorModel): string {
  const claims = capabilities.flatMap(({ methods }) => methods.map(({ claim }) => claim))
  const left = new Set(claims.flatMap((claim) => CASES[claim] ?? []))
  if (left.size === 0) return ''
  const reason = literal('`samples.golden` is not given yet')
  return [
    `  // TODO(${id}): golden: give samples.golden, what the documentation says comes out, and remove these lines.\n`,
    '  skip: {\n',
    ...[...left].map((name) => `    ${literal(name)}: ${reason},\n`),
    '  },',
  ].join('')
}
