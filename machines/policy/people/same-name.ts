export { isAlike, isSameName } from '../../facts/same-name'
