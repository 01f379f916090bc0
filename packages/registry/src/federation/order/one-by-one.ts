/** All items of the first source, then all of the second. No source is read before its turn. */
export async function* oneByOne<T>(
  sources: readonly AsyncIterable<T>[],
): AsyncGenerator<T, void, undefined> {
  for (const source of sources) yield* source
}
