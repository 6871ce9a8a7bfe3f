let isOn = $state(false)

/**
 * Whether Tab stops at “No answer because” too. It passes over it as long as nobody asks for it, so that an answer is one key from
 * the next; where it holds a reason, or where the question's hint sends people to it, it is always stopped at. It stays as it was
 * chosen until the page is loaded anew.
 */
export const reasonsByTab = {
  get isOn(): boolean {
    return isOn
  },
  set isOn(on: boolean) {
    isOn = on
  }
}
