/** A number as it is written without any format: "5", "-.5", "1E5". */
export const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
