export { checkLicensee, refuseMembers } from './check-order.ts'
export { createPurchasing, type ReadyOrder, type VendorPurchases } from './purchasing.ts'
export { createReporting, type ReadySale, type VendorSales } from './reporting.ts'
