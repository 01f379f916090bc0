import { CallOptions, Licensing, Purchase, PurchaseIntent, PurchaseJournal } from "@picturedesk/provider";

type ProvingJournal = Required<PurchaseJournal>;

type Recovered =
{
  readonly intent: PurchaseIntent;
  readonly outcome: 'purchased';
  readonly purchase: Purchase;
} |
{
  readonly intent: PurchaseIntent;
  readonly outcome: 'unknown';
  readonly candidates: readonly Purchase[];
};

declare function memoryJournal(): ProvingJournal;

declare function recoverPurchases(provider: {
  readonly id: string;
  readonly licensing: Pick<Required<Licensing>, 'resolve'>;
}, journal: ProvingJournal, options?: CallOptions & {
  readonly now?: number | undefined;
}): Promise<Recovered[]>;

export * from '@picturedesk/provider/user'
export {
  memoryJournal,
  recoverPurchases,
  type ProvingJournal,
  type Recovered,
}
