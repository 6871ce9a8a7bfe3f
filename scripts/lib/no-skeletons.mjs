// Stands in for what reads patterns of numbers and days inside words, of which Waymark's have none.
const none = () => {
  throw new Error('Words of Waymark hold no pattern of a number or a day.')
}

export const parseNumberSkeleton = none
export const parseNumberSkeletonFromString = none
export const parseDateTimeSkeleton = none
export const getBestPattern = none
