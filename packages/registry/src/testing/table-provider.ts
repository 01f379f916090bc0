import {
  type AnyProvider,
  capabilityNames,
  createListing,
  type Manifest,
  type MethodName,
  type MethodTraits,
  methodNames,
  methodTraits,
  optionsAt,
  splitMethodName,
} from '@picturedesk/provider'
import { collect } from './collect.ts'

/** A call that arrived at a provider of the table. */
export interface TableCall {
  readonly name: MethodName
  readonly args: readonly unknown[]
}

/** A provider that has every method of the capability table, and remembers its calls. */
export interface TableProvider<Id extends string> extends AnyProvider {
  readonly id: Id
  readonly manifest: Manifest<Id>
  readonly calls: TableCall[]
}

export function tableProvider<const Id extends string>(id: Id): TableProvider<Id> {
  const calls: TableCall[] = []
  const capabilities: Record<string, Record<string, unknown>> = {}
  for (const name of methodNames()) {
    const { capability, method } = partsOf(name)
    const result = resultOf(methodTraits(name), `${id} ${name}`)
    capabilities[capability] = {
      ...capabilities[capability],
      [method]: (...args: unknown[]) => {
        calls.push({ name, args })
        return result()
      },
    }
  }
  const claimed = capabilityNames().map((name) => [name, Object.keys(capabilities[name] ?? {})])
  const identity = { specVersion: 'v1', id, name: id } as const
  const manifest: Manifest<Id> = {
    ...identity,
    kinds: ['image'],
    capabilities: Object.fromEntries(claimed),
    operations: {},
  }
  return { ...identity, manifest, ...(capabilities as object), calls }
}

/** Arguments with which a method can be called: an id of the provider where its address says. */
export function argumentsOf(name: MethodName, provider: string, options: object): unknown[] {
  const { address = '', parameters, ...traits } = methodTraits(name)
  const [addressed, ...members] = address.split('.')
  const id = `${provider}:image/1`
  const thing = members.reduceRight<unknown>((value, member) => ({ [member]: value }), id)
  return parameters.map((parameter, index) => {
    if (index === optionsAt({ parameters, ...traits })) return options
    if (parameter === addressed) return thing
    return traits.answers === 'items' ? [{ text: parameter }] : { text: parameter }
  })
}

/** Calls a method of a provider or a desk by its name, and reads its result to the end. */
export async function callByName(
  target: object,
  name: MethodName,
  args: readonly unknown[],
): Promise<unknown> {
  const { capability, method } = partsOf(name)
  const members = (target as Readonly<Record<string, Record<string, unknown>>>)[capability]
  const call = members?.[method] as ((...args: readonly unknown[]) => unknown) | undefined
  if (call === undefined) throw new Error(`${name} is missing.`)
  const result = call(...args)
  if (methodTraits(name).answers === 'promise') return result
  return collect(result as AsyncIterable<unknown>)
}

function resultOf({ answers }: MethodTraits, text: string): () => unknown {
  const item = { id: text }
  async function* items() {
    yield item
  }
  const page = { items: [item], warnings: [], raw: undefined }
  return {
    promise: async () => text,
    listing: () => createListing(async () => page),
    items,
  }[answers]
}

function partsOf(name: MethodName): { readonly capability: string; readonly method: string } {
  const parts = splitMethodName(name)
  if (parts === undefined) throw new Error(`The interface has no ${name}.`)
  return parts
}
