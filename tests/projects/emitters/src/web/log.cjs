module.exports = { emit: (name, data) => console.log(name, data) };
