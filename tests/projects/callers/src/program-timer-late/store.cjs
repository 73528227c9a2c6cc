let state = 'off';
exports.read = () => state;
exports.start = async () => {
  state = 'on';
  return state;
};
setTimeout(() => exports.start(), 10);
