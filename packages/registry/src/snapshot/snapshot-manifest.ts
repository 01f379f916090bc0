import { copyData } from './copy-data.ts'
import { readFrom } from './unreadable-error.ts'

const MEMBERS = [
  'specVersion',
  'id',
  'name',
  'kinds',
  'inputs',
  'duties',
  'rateLimits',
  'capabilities',
  'methodKinds',
  'limits',
  'describesTasks',
  'asksBeforeRequest',
  'operations',
]

/**
 * Copies a manifest before it is checked. Members that a class inherits count as its own.
 * @throws UnreadableError
 */
export function snapshotManifest(manifest: unknown): unknown {
  if (typeof manifest !== 'object' || manifest === null) return manifest
  const keys = new Set([
    ...MEMBERS.filter((member) => readFrom('manifest', () => member in manifest)),
    ...readFrom('manifest', () => Object.keys(manifest)),
  ])
  const copied = Array.from(keys, (key) => {
    const place = `manifest.${key}`
    return [
      key,
      copyData(
        place,
        readFrom(place, () => Reflect.get(manifest, key)),
      ),
    ]
  })
  return Object.freeze(Object.fromEntries(copied))
}
