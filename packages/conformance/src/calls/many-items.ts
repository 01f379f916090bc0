import {
  type CAPABILITIES,
  type CallOptions,
  type Capabilities,
  type MethodName,
  qualifiedId,
} from '@picturedesk/provider'
import { anyPicture } from './queries.ts'
import type { Scene } from './scene.ts'

type Table = typeof CAPABILITIES

/** Methods that give any number of results, by the capability table. */
export type ItemsMethod = {
  [Name in MethodName]: Name extends `${infer Capability}.${infer Method}`
    ? Capability extends keyof Table & keyof Capabilities
      ? Method extends keyof Table[Capability]
        ? Table[Capability][Method] extends { readonly answers: 'items' }
          ? Name
          : never
        : never
      : never
    : never
}[MethodName]

/** How each is called with many items, of which the vendor need not have any. */
export const MANY_ITEMS: Readonly<
  Record<ItemsMethod, (scene: Scene, count: number, options: CallOptions) => AsyncIterable<unknown>>
> = {
  'assets.getMany': ({ use, bench, kind }, count, options) =>
    use('assets').getMany(
      numbered(count).map((number) => qualifiedId(bench.manifest.id, kind, number)),
      options,
    ),
  'tagging.tag': ({ use, bench }, count, options) =>
    use('tagging').tag(
      numbered(count).map((id) => ({ id, image: anyPicture(bench) })),
      options,
    ),
  'moderation.check': ({ use, bench }, count, options) =>
    use('moderation').check(
      numbered(count).map((id) => ({ id, image: anyPicture(bench) })),
      options,
    ),
  'moderation.getMany': ({ use }, count, options) =>
    use('moderation').getMany(numbered(count), options),
}

/** Numbers of eight digits, which any vendor may give to what it has. */
function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, at) => String(10_000_000 + at))
}
