let isOn = $state(false)
let wasTabbed = false

export const reasonsByTab = {
  /**
   * Whether Tab also stops at “No answer because”. By default it passes over it, so that the next answer is one key away. Where it holds a reason, or the
   * question’s hint sends people to it and its field is empty, Tab always stops. The choice holds until the page is reloaded.
   */
  get isOn(): boolean {
    return isOn
  },
  set isOn(on: boolean) {
    isOn = on
  },
  /** Whether Tab was pressed since Waymark was opened. Whoever uses a pointer chooses a reason with it, and need not see the switch. */
  get wasTabbed(): boolean {
    return wasTabbed
  },
  set wasTabbed(was: boolean) {
    wasTabbed = was
  }
}
