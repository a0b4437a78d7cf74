/** What a message with a file of this type is: whatever is not a picture, a video or a recording is a document. */
export function mediumOf(contentType: string): 'image' | 'video' | 'audio' | 'document' {
  const [group] = contentType.split('/');
  return group === 'image' || group === 'video' || group === 'audio' ? group : 'document';
}
