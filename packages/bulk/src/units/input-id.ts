/** The caller's id of an input; empty where it has none. */
export function inputId(input: unknown): string {
  if (typeof input === 'string') return input
  const id = (input as { readonly id?: unknown } | null | undefined)?.id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
