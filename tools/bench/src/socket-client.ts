import { type ClientName, type RAW, searches } from './clients.ts'
import { cpuTime } from './cpu-time.ts'

// Run by socket.ts: one client alone in a process, so that no other client shares its compiled code.
const [name, baseUrl = '', calls] = process.argv.slice(2)
const search = searches(baseUrl, fetch)[name as ClientName | typeof RAW]
await times(Number(calls))
const start = cpuTime()
await times(Number(calls))
console.log((cpuTime() - start) / Number(calls))
process.exit()

async function times(count: number): Promise<void> {
  for (let call = 0; call < count; call++) await search()
}
