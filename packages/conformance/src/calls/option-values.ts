import { type AssetKind, type AssetQuery, claims } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { withVariants } from '../checks/variants.ts'

type Searched = Required<Omit<AssetQuery, 'text' | 'kind' | 'cursor' | 'vendorOptions'>>

/** Values for every option of a search, two at least. An option without values does not compile. */
const VALUES: { readonly [Option in keyof Searched]: readonly [unknown, unknown, ...unknown[]] } = {
  perPage: [7, 6],
  orientation: ['vertical', 'horizontal', 'square'],
  imageType: ['illustration', 'photo', 'vector', ['illustration', 'photo']],
  color: ['#000000', '#ff0000', '#ffffff'],
  categoryId: ['1', '2'],
  creators: [['Ansel'], ['Dorothea']],
  peopleAge: ['children', 'seniors'],
  peopleGender: ['female', 'male'],
  peopleNumber: [2, 1],
  peopleEthnicity: ['chinese', 'african'],
  modelReleased: [true, false],
  minWidth: [601, 701, 12001],
  maxWidth: [6001, 7001, 16001],
  minHeight: [602, 702, 12002],
  maxHeight: [6002, 7002, 16002],
  minDuration: [3, 4],
  maxDuration: [33, 44],
  resolution: ['hd', 'sd', '4k'],
  sort: ['newest', 'oldest', 'popular', 'relevance', 'random'],
  excludeText: ['fog', 'rain', 'fog rain'],
  safe: [true, false],
  editorial: [true, false],
  aiGenerated: [true, false],
  publishedFrom: ['2020-01-02T03:04:05Z', '2020-02-02T03:04:05Z'],
  publishedTo: ['2021-02-03T04:05:06Z', '2021-03-03T04:05:06Z'],
  language: ['zh', 'en'],
}

/** Values for every option of a search, the author's before those of the suite. */
export async function optionValues(
  bench: Bench,
  { use }: Pick<Session, 'use'>,
  kind: AssetKind,
): Promise<[option: string, values: readonly unknown[]][]> {
  const own: Partial<Record<string, unknown>> = { ...bench.samples.options }
  const values: Record<string, readonly unknown[]> = { ...VALUES }
  if (claims(bench.manifest, 'categories.list')) {
    const ids = (await use('categories').list({ kind })).items.map(({ id }) => id)
    if (ids.length > 0) values['categoryId'] = ids.slice(0, 2)
  }
  return Object.entries(values).map(([option, some]) => [
    option,
    withVariants(own[option] === undefined ? some : [own[option], ...some]),
  ])
}

/** One value for every option of a search. */
export async function oneOfEach(
  bench: Bench,
  session: Pick<Session, 'use'>,
  kind: AssetKind,
): Promise<[option: string, value: unknown][]> {
  return (await optionValues(bench, session, kind)).map(([option, [value]]) => [option, value])
}
