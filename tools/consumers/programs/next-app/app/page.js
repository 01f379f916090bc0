import { find } from './find.js'
import { Search } from './search.js'

export default function Page() {
  return (
    <main>
      <form action={find}>
        <input name="text" defaultValue="云南" />
        <button type="submit">Find</button>
      </form>
      <Search />
    </main>
  )
}
