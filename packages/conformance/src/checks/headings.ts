import assert from 'node:assert/strict'

/** Asserts that there are headings, each with a name and an id of its own. */
export function assertHeadings(
  items: readonly { readonly id: string; readonly name: string }[],
): void {
  assert.ok(items.length > 0, 'There are no headings.')
  assert.equal(new Set(items.map((item) => item.id)).size, items.length, 'Two have one id.')
  for (const { id, name } of items)
    assert.ok(
      typeof id === 'string' && id !== '' && name !== '',
      `Expected an id and a name. Received id ${id}, name ${name}.`,
    )
}
