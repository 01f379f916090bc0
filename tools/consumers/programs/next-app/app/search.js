'use client'

import { createHellorfSearch } from '@picturedesk/hellorf/search'
import { useState } from 'react'

/** In the browser: the entry of one capability. */
export function Search() {
  const [count, setCount] = useState(0)
  const search = async () => {
    const hellorf = createHellorfSearch({ clientId: 'any', clientSecret: 'any' })
    const { items } = await hellorf.search.assets({ text: '云南' })
    setCount(items.length)
  }
  return (
    <button type="button" onClick={search}>
      {count}
    </button>
  )
}
