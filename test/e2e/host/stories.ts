/** Each test that needs a corpus of its own takes the next of these folders. */
export const storyCount = 80;

export const storyName = (story: number): string => `story-${story}`;
