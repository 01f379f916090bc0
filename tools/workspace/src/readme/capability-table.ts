/** What the table needs of a vendor's package. */
export interface TableVendor {
  readonly name: string
  /** Kinds that a method serves, where they are fewer than the vendor's. */
  readonly methodKinds?: Readonly<Record<string, readonly string[]>> | undefined
  /** Claimed methods that passed, by capability, each with the number of cases that called it. */
  readonly capabilities: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What the numbers of the table mean. */
export const capabilityCaption =
  'In brackets: how many cases of the [conformance suite](packages/conformance) call the method. ' +
  'All pass; each package ships the report as `conformance.json`.'

/** The table in Markdown: a line for each capability that a vendor has, a column for each vendor. */
export function capabilityTable(vendors: readonly TableVendor[]): string {
  const capabilities = new Set(vendors.flatMap((vendor) => Object.keys(vendor.capabilities)))
  const rows = [
    ['', ...vendors.map(({ name }) => name)],
    ['---', ...vendors.map(() => '---')],
    ...[...capabilities].map((capability) => [
      capability,
      ...vendors.map((vendor) => cell(vendor, capability)),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function cell({ capabilities, methodKinds = {} }: TableVendor, capability: string): string {
  const passed = Object.entries(capabilities[capability] ?? {}).map(([method, cases]) => {
    const kinds = methodKinds[`${capability}.${method}`]
    return `${method}${kinds === undefined ? '' : ` of ${kinds.join(' and ')}`} (${cases})`
  })
  return passed.join(', ') || '–'
}
