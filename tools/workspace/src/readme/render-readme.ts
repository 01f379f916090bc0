import { betweenMarkers } from './between-markers.ts'
import { capabilityCaption, capabilityTable } from './capability-table.ts'
import { packageTable } from './package-table.ts'
import { vendorReports } from './vendor-reports.ts'

/** The README of the house with the tables that are made from its packages. */
export async function renderReadme(readme: string, root: string): Promise<string> {
  const capabilities = `${capabilityTable(await vendorReports(root))}\n${capabilityCaption}`
  const text = betweenMarkers(readme, 'capabilities', capabilities)
  return betweenMarkers(text, 'packages', packageTable(root))
}
