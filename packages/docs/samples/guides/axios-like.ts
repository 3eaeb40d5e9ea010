/** The few lines of axios that the guide's "before" needs: it rejects for every status but 2xx, and reads JSON. */
export function axiosLike(send: typeof fetch) {
  return {
    async put<Data>(
      url: string,
      body: unknown,
      options: { headers: Record<string, string> },
    ): Promise<{ data: Data }> {
      const response = await send(url, {
        method: "PUT",
        body: JSON.stringify(body),
        headers: {
          "content-type": "application/json",
          ...options.headers,
        },
      });
      const text = await response.text();
      if (!response.ok)
        throw new Error(
          `Request failed with status code ${response.status}`,
        );
      return { data: JSON.parse(text) as Data };
    },
  };
}
