let isOn = $state(false)

/**
 * Whether Tab also stops at “No answer because”. By default it passes over it, so that the next answer is one key away. Where it holds a reason, or the
 * question’s hint sends people to it, Tab always stops. The choice holds until the page is reloaded.
 */
export const reasonsByTab = {
  get isOn(): boolean {
    return isOn
  },
  set isOn(on: boolean) {
    isOn = on
  }
}
