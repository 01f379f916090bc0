import { tryHellorf } from './try-hellorf.ts'

/** In a browser: what was found goes back to the page's own server. */
async function report(): Promise<unknown> {
  try {
    const settings = await fetch('/settings')
    return await tryHellorf(await settings.json())
  } catch (error) {
    return { failed: String(error) }
  }
}

await fetch('/report', { method: 'POST', body: JSON.stringify(await report()) })
