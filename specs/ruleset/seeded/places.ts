import type { Any, Path, SeededSpec } from './seeded-spec.ts'

const METHODS = ['get', 'post', 'put', 'delete', 'patch']

export interface Operation {
  readonly path: Path
  readonly method: string
  readonly op: Any
}

/** The operations that a mistake can be put into. */
export function operations(
  spec: SeededSpec,
  fits: (one: Operation) => boolean = () => true,
): Operation[] {
  return Object.entries<Any>(spec.document.paths)
    .flatMap(([route, item]) =>
      METHODS.filter((method) => method in item).map((method) => ({
        path: ['paths', route, method],
        method,
        op: item[method],
      })),
    )
    .filter(fits)
}

/** The first operation that fits. Its absence says that the vendor cannot have the mistake. */
export function operation(spec: SeededSpec, fits?: (one: Operation) => boolean): Operation {
  const [first] = operations(spec, fits)
  if (first === undefined) throw new NotHere()
  return first
}

/** Thrown where a vendor's spec has no place for a mistake. */
export class NotHere extends Error {}

/** Every schema of the components, by its place, with those inside. */
export function schemas(spec: SeededSpec, fits: (schema: Any, path: Path) => boolean): Path[] {
  const found: Path[] = []
  const walk = (schema: Any, path: Path): void => {
    if (typeof schema !== 'object' || schema === null) return
    if (schema.$ref === undefined && fits(schema, path)) found.push(path)
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      walk(inner, [...path, 'properties', name])
    if (schema.items) walk(schema.items, [...path, 'items'])
  }
  for (const [name, schema] of Object.entries(spec.document.components.schemas ?? {}))
    walk(schema, ['components', 'schemas', name])
  return found
}

export function schema(spec: SeededSpec, fits: (schema: Any, path: Path) => boolean): Path {
  const [first] = schemas(spec, fits)
  if (first === undefined) throw new NotHere()
  return first
}

/** The first parameter of an operation that fits, and its place. */
export function parameter(
  spec: SeededSpec,
  fits: (parameter: Any, one: Operation) => boolean = () => true,
): { readonly path: Path; readonly one: Any; readonly of: Operation } {
  for (const of of operations(spec))
    for (const index of (of.op.parameters ?? []).keys()) {
      const path = [...of.path, 'parameters', index]
      const one = spec.at(path) && spec.follow(spec.at(path))
      if (fits(one, of)) return { path, one, of }
    }
  throw new NotHere()
}

/** The first response with JSON and an example. */
export function media(
  spec: SeededSpec,
  status = /^2/,
): { readonly path: Path; readonly one: Any; readonly name: string } {
  for (const { path, op } of operations(spec))
    for (const code of Object.keys(op.responses).filter((one) => status.test(one))) {
      const at = [...path, 'responses', code, 'content', 'application/json']
      const one = spec.at(at)
      const [name] = Object.keys(one?.examples ?? {})
      if (name !== undefined) return { path: at, one, name }
    }
  throw new NotHere()
}
