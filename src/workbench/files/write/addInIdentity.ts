/** The add-in as its manifest names it: Office finds the settings in a file by this. A test holds it against the manifest. */
export const addInIdentity = { id: "8bdf3103-97ca-4fe4-b5f1-ef7ce9c21c54", version: "0.1.0.0" } as const;
