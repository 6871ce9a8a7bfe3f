/** Windows of one browser that follow each other. Nothing of it goes over a network. */
export interface Followers {
  tell(message: unknown): void
  /** @returns a function that stops the hearing */
  hear(listener: (message: unknown) => void): () => void
}

/** @param name the name of the channel on which the windows meet */
export function browserFollowers(name: string): Followers {
  const channel = new BroadcastChannel(name)
  return {
    tell: (message) => channel.postMessage(message),
    hear(listener) {
      const heard = ({ data }: MessageEvent<unknown>) => listener(data)
      channel.addEventListener('message', heard)
      return () => channel.removeEventListener('message', heard)
    }
  }
}
