// usage: meter PROGRAM ARGUMENTS…    Runs a command and prints its milliseconds, its peak memory in MB, and its exit
// code. A program of its own and a small one, without Qt: Linux counts the memory of whoever starts a program as that
// program's.

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

extern char **environ;

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    rusage usage{};
    if (posix_spawnp(&child, argv[1], &actions, nullptr, argv + 1, environ) != 0 ||
        wait4(child, &status, 0, &usage) != child)
        return 1;
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    std::printf("%.3f %.3f %d\n", taken.count(), double(usage.ru_maxrss) * 1024 / 1e6,
                WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    posix_spawn_file_actions_destroy(&actions);
    return 0;
}
