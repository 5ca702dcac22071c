import type { Attachment } from 'svelte/attachments'

/**
 * Put on the element after a list: calls back while the element is near the visible part, and again whenever it comes
 * near, so that a list of hundreds is built a screen at a time and never in one long task.
 */
export const grow =
  (more: () => void): Attachment =>
  (end) => {
    let near = false
    const next = () => {
      if (!near) return
      more()
      requestAnimationFrame(next)
    }
    const watch = new IntersectionObserver(
      ([entry]) => {
        near = entry?.isIntersecting ?? false
        next()
      },
      { rootMargin: '600px' },
    )
    watch.observe(end)
    return () => {
      near = false
      watch.disconnect()
    }
  }
