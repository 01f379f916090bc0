/** Every object of a result, with its path. What the vendor sent, as `raw`, is left out. */
export function* objectsIn(
  value: unknown,
  path = '',
): Generator<readonly [path: string, object: Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [name, part] of Object.entries(value))
    if (name !== 'raw') yield* objectsIn(part, `${path}/${name}`)
}
