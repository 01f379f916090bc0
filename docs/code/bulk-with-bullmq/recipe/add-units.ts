// #region sample
import { Queue } from 'bullmq'
import { addUnits, type Row, type Unit } from './tag-units.ts'

const [port = ''] = process.argv.slice(2)
const connection = { host: '127.0.0.1', port: Number(port) }
const queue = new Queue<Unit, readonly Row[]>('pictures', { connection })

/** Yours, such as the rows of a query. Here 300 pictures. */
function* pictures() {
  for (let index = 0; index < 300; index += 1)
    yield {
      id: `p${index}`,
      image: { url: `https://pictures.example/${index}.jpg` },
    }
}
await addUnits(queue, 'catalogue', pictures(), 20)
await queue.close()
// #endregion sample
