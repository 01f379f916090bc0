import { PurchaseJournal } from "@picturedesk/provider";

type ProvingJournal = Required<PurchaseJournal>;

interface SqliteJournal extends ProvingJournal, Disposable {
  close(): void;
}

declare function sqliteJournal(path: string): SqliteJournal;

export {
  sqliteJournal,
  type SqliteJournal,
}
