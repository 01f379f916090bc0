'use server'

import { createHellorf } from '@picturedesk/hellorf'
import { redirect } from 'next/navigation'

/** An action on the server, with credentials that no browser sees. */
export async function find(form) {
  const { items } = await createHellorf().search.assets({ text: form.get('text') })
  redirect(`/found?count=${items.length}`)
}
