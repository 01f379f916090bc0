/** What the table needs of a vendor's package. */
export interface TableVendor {
  readonly name: string
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
      ...vendors.map((vendor) => cell(vendor.capabilities[capability])),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function cell(methods: Readonly<Record<string, number>> = {}): string {
  const passed = Object.entries(methods).map(([method, cases]) => `${method} (${cases})`)
  return passed.join(', ') || '–'
}
