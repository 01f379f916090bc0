import { type ClientName, RAW, searches } from './clients.ts'
import { compare } from './compare.ts'
import { cpuTime } from './cpu-time.ts'
import { searchAnswer } from './search-answer.ts'

// Run by calls.ts: one client and `fetch` alone, without a network, in a process of their own.
const [name, assets, calls] = process.argv.slice(2)
const body = searchAnswer(Number(assets))
const stub: typeof fetch = async () =>
  new Response(body, { headers: { 'content-type': 'application/json' } })
const { [RAW]: raw, ...clients } = searches('https://api.hellorf.com/plus', stub)
const effort = { rounds: 15, calls: Number(calls) }
console.log((await compare(raw, { ratio: clients[name as ClientName] }, effort, cpuTime)).ratio)
process.exit()
