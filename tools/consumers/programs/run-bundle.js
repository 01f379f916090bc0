// node run-bundle.js <bundle>: the bundle has put its function where all can reach it.
import { pathToFileURL } from 'node:url'

await import(pathToFileURL(process.argv[2]))
const { HELLORF_BASE_URL, HELLORF_CLIENT_ID, HELLORF_CLIENT_SECRET } = process.env
const report = await globalThis.trySearch({
  baseUrl: HELLORF_BASE_URL,
  clientId: HELLORF_CLIENT_ID,
  clientSecret: HELLORF_CLIENT_SECRET,
})
console.log(JSON.stringify(report))
